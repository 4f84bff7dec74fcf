from configurations import Configuration


class Base(Configuration):
    ASGI_APPLICATION = "config.asgi.application"
    INSTALLED_APPS = [
        "django.contrib.staticfiles",
        "channels",  # want: CHN903:8-18 high 'Channels 4 has no runserver of its own: put "daphne" first in INSTALLED_APPS'
    ]


class Dev(Base):
    INSTALLED_APPS = Base.INSTALLED_APPS + ["debug_toolbar"]
