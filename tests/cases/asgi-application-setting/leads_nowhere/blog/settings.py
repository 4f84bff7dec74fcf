from configurations import Configuration


class Base(Configuration):
    ASGI_APPLICATION = "mysite.routing.application"


class Local(Base):
    ASGI_APPLICATION = "mysite.routing.local_application"  # want: CHN112 "mysite.routing has no local_application"
