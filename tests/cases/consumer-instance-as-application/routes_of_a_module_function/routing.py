from django.urls import path

from . import consumers


def get_routes(consumer=consumers):
    return [path("ws/", consumer.ChatConsumer())]  # want: CHN202 "ChatConsumer"
