"""Telegram on your own machine. It knows nothing of the bot that is tried out in it."""
