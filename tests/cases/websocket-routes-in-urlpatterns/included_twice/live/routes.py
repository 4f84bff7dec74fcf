from django.urls import include, path

from live.inner import inner

patterns = [path("chat/", include(inner))]
