from channels_docs import re_path

from chat.consumers import ChatConsumer, PresenceConsumer

from .catalog import Router, path, url

router = Router()
pages = [
    path("chat", ChatConsumer),
    url("presence", PresenceConsumer),
    router.path("chat", ChatConsumer),
    re_path("presence", PresenceConsumer),
]
