from channels import Group  # want: CHN305:21-26
from channels.auth import channel_session_user_from_http  # want: CHN305:26-56
from channels.generic.websockets import JsonWebsocketConsumer, WebsocketDemultiplexer  # want: CHN305:40-61, CHN305:63-85


class ChatConsumer(JsonWebsocketConsumer):
    http_user = True

    def connection_groups(self, **kwargs):
        return ["chat"]


class Demultiplexer(WebsocketDemultiplexer):
    consumers = {"chat": ChatConsumer}


@channel_session_user_from_http
def ws_add(message):
    Group("chat").add(message.reply_channel)
