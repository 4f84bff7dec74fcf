class Channel:
    """A channel of a chat."""


class Group(Channel):
    """A channel with members."""
