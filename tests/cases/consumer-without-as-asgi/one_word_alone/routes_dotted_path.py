from base import Feed
from django import urls

routes = [
    urls.path("feed/", Feed),  # want: CHN101
    urls.path("one/", Feed()),  # want: CHN202
]
