from consumers import ChatConsumer
from django.urls import path
from otp.admin import OTPAdminSite

shop_admin = OTPAdminSite()
urlpatterns = [path("admin/", shop_admin.urls), path("ws/", ChatConsumer.as_asgi())]  # want: CHN902
