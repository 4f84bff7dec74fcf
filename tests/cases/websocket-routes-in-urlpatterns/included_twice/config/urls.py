from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("live/", include("live.routes")),  # want: CHN902
    path("quiet/", include("live.quiet")),
]
