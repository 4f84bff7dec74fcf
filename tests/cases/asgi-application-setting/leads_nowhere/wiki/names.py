ENTRY_POINT = "wiki.entry.application"
