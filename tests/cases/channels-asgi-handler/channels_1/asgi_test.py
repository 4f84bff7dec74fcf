from channels.handler import AsgiHandler, AsgiRequest  # want: CHN305:29-40, CHN305:42-53
from channels.routing import route  # want: CHN305:29-34


class Handler(AsgiHandler):
    request_class = AsgiRequest


def http_consumer(message):
    for chunk in AsgiHandler()(message):
        message.reply_channel.send(chunk)


channel_routing = [route("http.request", http_consumer)]
