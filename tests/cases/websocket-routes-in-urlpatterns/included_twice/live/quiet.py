from django.urls import include, path

urlpatterns = [path("none/", include("live.nothing"))]
