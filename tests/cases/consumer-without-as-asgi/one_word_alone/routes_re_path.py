from base import Feed
from django.urls import re_path

routes = [
    re_path("feed/", Feed),  # want: CHN101
    re_path("one/", Feed()),  # want: CHN202
]
