"""Documents are read back as their readers would."""
