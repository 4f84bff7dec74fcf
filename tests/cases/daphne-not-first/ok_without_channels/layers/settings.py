INSTALLED_APPS = ["django.contrib.staticfiles", "channels_redis", "channels_presence", "layers.channels"]
CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer"}}
ASGI_APPLICATION = "layers.asgi.application"
