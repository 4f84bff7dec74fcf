from asgiref.compatibility import guarantee_single_callable
from channels.auth import AuthMiddlewareStack, get_user
from channels.layers import get_channel_layer
from channels.management.commands import runworker
from channels.routing import get_default_application
from channels.sessions import InstanceSessionWrapper
from daphne.management.commands import runserver
from django.contrib import staticfiles
from django.contrib.auth.models import AnonymousUser
from django.db.models import signals

from chat import channels
from chat.channels.signals import consumer_started
from chat.channels.staticfiles import StaticFilesWrapper

from .channels import signals as chat_signals
from .channels.staticfiles import StaticFilesWrapper as Wrapper

signals.post_save.connect(print)
channels.signals.consumer_started.connect(print)
chat_signals.consumer_started.connect(print)
