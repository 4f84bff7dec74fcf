import channels
from channels.handler import MessageHandler
from channels.log import logger
from channels.message import MessageChain
from channels.test import fixtures
from django.contrib.auth.models import Group
from django.urls import include
from library.channels import Channel

from .channels import route


def used(message):
    print(channels.__version__, message.Channel, message.route, logger, fixtures)
    return MessageHandler, MessageChain, Group, include, Channel, route
