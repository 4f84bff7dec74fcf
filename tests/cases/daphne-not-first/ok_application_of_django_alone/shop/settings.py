INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "shop"]
ASGI_APPLICATION = "shop.asgi.application"
CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer"}}
