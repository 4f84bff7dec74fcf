from django.contrib import admin
from django.urls import path

from chat import routing

urlpatterns = [
    path("admin/", admin.site.urls),
    *routing.urlpatterns,  # want: CHN902:5-24 inference "routing.urlpatterns brings consumers into urlpatterns: use a URLRouter"
]
