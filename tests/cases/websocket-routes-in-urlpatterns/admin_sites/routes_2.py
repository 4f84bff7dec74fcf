from consumers import ChatConsumer
from django.contrib.admin.sites import AdminSite
from django.urls import path

shop_admin = AdminSite()
urlpatterns = [path("admin/", shop_admin.urls), path("ws/", ChatConsumer.as_asgi())]  # want: CHN902
