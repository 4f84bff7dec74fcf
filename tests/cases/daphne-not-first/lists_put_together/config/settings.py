DJANGO_APPS = [
    "django.contrib.admin",
    "django.contrib.staticfiles",
]
THIRD_PARTY_APPS = [
    "rest_framework",
    "channels.apps.ChannelsConfig",  # want: CHN903 "has no runserver"
]
LOCAL_APPS = ["chat", "chat.users.apps.UsersConfig"]
INSTALLED_APPS = DJANGO_APPS + THIRD_PARTY_APPS + LOCAL_APPS
ASGI_APPLICATION = "config.asgi.application"
