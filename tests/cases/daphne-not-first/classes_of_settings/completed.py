from configurations import Configuration


class Base(Configuration):
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]


class Dev(Base):
    INSTALLED_APPS = Base.INSTALLED_APPS + ["daphne"]  # want: CHN903 "is below"
