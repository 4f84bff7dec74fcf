from channels.routing import ChannelNameRouter

from . import consumers

mailer = consumers.Mailer("shop@example.org")

channels = ChannelNameRouter({"mail": mailer.as_asgi()})  # want: CHN207:38-54 inference "what consumers.Mailer(...) is given is lost: use consumers.Mailer.as_asgi(sender='shop@example.org')"
