import json

import channels
import channels.asgi  # want: CHN305:7-20 high "channels.asgi is gone from Channels 2: use channels.layers"
from channels import Channel, Group  # want: CHN305:21-28 high "channels.Channel is gone from Channels 2: use get_channel_layer().send of channels.layers", CHN305:30-35
from channels import routing
from channels.auth import channel_session_user, http_session_user as with_user  # want: CHN305:26-46, CHN305:48-65
from channels.generic import BaseConsumer  # want: CHN305
from channels.sessions import (
    channel_session,  # want: CHN305:4-19 "use channels.sessions.SessionMiddlewareStack"
    enforce_ordering,  # want: CHN305:4-20 "remove it"
    get_cookie_name,
)


@enforce_ordering
@channel_session_user
def ws_message(message):
    Group("orders").send({"text": json.dumps({"order": message["text"]})})


def later(order):
    channels.Channel("orders").send({"order": order.pk})  # want: CHN305:4-20


class Mailer(BaseConsumer):
    method_mapping = {"mail": "send_mail"}


@channel_session
@with_user
def ws_connect(message):
    message.reply_channel.send({"accept": True})


channel_layer = channels.asgi.get_channel_layer()
channel_routing = [
    routing.route("websocket.receive", ws_message),  # want: CHN305:4-17
    routing.route_class(Mailer),  # want: CHN305
]
