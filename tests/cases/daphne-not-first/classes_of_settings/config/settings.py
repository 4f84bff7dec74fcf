from configurations import Configuration


class Base(Configuration):
    INSTALLED_APPS = [
        "django.contrib.staticfiles",
        "channels",  # want: CHN903
    ]


class Dev(Base):
    INSTALLED_APPS = Base.INSTALLED_APPS + ["debug_toolbar"]
