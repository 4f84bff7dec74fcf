from django.urls import include, path

websocket_urlpatterns = []
urlpatterns = [path("sub/", include("pages.urls")), path("shop/", include("shop.urls"))]
