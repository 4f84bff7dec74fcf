from base import Feed
from django.conf.urls import url

routes = [
    url("feed/", Feed),  # want: CHN101
    url("one/", Feed()),  # want: CHN202
]
