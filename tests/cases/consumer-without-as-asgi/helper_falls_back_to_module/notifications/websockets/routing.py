from django.urls import path

from . import consumers


def get_routes(consumer=None):
    if not consumer:
        consumer = consumers
    return [
        path("ws/notifications/", consumer.NotificationConsumer),  # want: CHN101
    ]


def get_class_routes(consumer=None):
    consumer = consumer or consumers.NotificationConsumer
    return [path("ws/notification/", consumer)]  # want: CHN101
