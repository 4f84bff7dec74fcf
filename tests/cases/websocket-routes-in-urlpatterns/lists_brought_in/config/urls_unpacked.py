from django.contrib import admin
from django.urls import path

from chat import routing

urlpatterns = [
    path("admin/", admin.site.urls),
    *routing.urlpatterns,  # want: CHN902
]
