"""The rules of the trade: pure functions over frozen values. No input, no output, no clock, no Telegram."""
