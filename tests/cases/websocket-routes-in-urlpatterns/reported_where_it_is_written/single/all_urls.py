from django.urls import path
from django.views.generic import TemplateView
from single.urls import extra, urlpatterns as chat

urlpatterns = [path("", TemplateView.as_view()), *chat, *extra]  # want: CHN902:57-62 inference "extra brings consumers"
