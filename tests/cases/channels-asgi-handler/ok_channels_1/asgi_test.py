from channels.handler import AsgiHandler, AsgiRequest
from channels.routing import route


class Handler(AsgiHandler):
    request_class = AsgiRequest


def http_consumer(message):
    for chunk in AsgiHandler()(message):
        message.reply_channel.send(chunk)


channel_routing = [route("http.request", http_consumer)]
