"""Bytes from data and data from bytes. Heavy libraries are imported on use; the same input gives the same bytes."""
