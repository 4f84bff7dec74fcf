from chat.urls import *

urlpatterns += []
