from django.contrib import admin
from django.urls import path

from consumers import chat

route = path

urlpatterns = [
    path("admin/", admin.site.urls),
    route("ws/", chat),  # want: CHN902
]
