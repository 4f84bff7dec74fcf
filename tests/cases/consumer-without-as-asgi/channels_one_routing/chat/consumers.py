from channels import Group
from channels.auth import channel_session_user_from_http
from channels.generic.websockets import JsonWebsocketConsumer, WebsocketDemultiplexer


class ChatConsumer(JsonWebsocketConsumer):
    http_user = True

    def connection_groups(self, **kwargs):
        return ["chat"]


class Demultiplexer(WebsocketDemultiplexer):
    consumers = {"chat": ChatConsumer}


@channel_session_user_from_http
def ws_add(message):
    Group("chat").add(message.reply_channel)
