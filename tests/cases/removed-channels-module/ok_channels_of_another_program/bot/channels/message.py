class Message:
    """What is said in a channel."""
