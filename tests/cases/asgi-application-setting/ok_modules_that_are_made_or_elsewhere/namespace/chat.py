NAME = "chat"
