from configurations import Configuration


class Base(Configuration):
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]


class Dev(Base):
    INSTALLED_APPS = ["daphne"] + Base.INSTALLED_APPS
