from chat.consumers import ChatConsumer

ASGI_APPLICATION = "project.asgi.application"
DEFAULT_CONSUMER = ChatConsumer
CONSUMERS = {"websocket": ChatConsumer, "http": None}
CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
