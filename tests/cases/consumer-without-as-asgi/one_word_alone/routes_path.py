from base import Feed
from django.urls import path

routes = [
    path("feed/", Feed),  # want: CHN101
    path("one/", Feed()),  # want: CHN202
]
