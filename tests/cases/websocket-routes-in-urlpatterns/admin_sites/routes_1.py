from consumers import ChatConsumer
from django.urls import path
from sites import shop_admin

urlpatterns = [path("admin/", shop_admin.urls), path("ws/", ChatConsumer.as_asgi())]  # want: CHN902
