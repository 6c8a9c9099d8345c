"""The only room that knows TinyDB, SQLite and the disk. `storage.store.open_store` is its door."""
