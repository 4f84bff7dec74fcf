from channels.routing import URLRouter
from channels.staticfiles import StaticFilesConsumer  # want: CHN305:33-52
from django.urls import path


class Topic:
    pass


class TopicConsumer(Topic):
    pass


websocket = URLRouter([path("static/", StaticFilesConsumer), path("ws/topics/", TopicConsumer)])
