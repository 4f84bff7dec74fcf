import channels
from channels import Channel, Group
from channels.message import Message


def say(text):
    return Channel(), Group(), Message(text), channels.Group()
