from django.contrib import admin
from django.urls import include, path

from live.quiet import quiet
from live.routes import patterns

urlpatterns = [
    path("admin/", admin.site.urls),
    path("live/", include(patterns)),  # want: CHN902
    path("quiet/", include(quiet)),
]
