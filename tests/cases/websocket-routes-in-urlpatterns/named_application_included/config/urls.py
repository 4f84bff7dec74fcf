from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("chat/", include("chat.routing", namespace="chat")),  # want: CHN902 "'chat.routing' brings consumers into urlpatterns"
]
