from django.conf.urls import url
from django.urls import include, path, re_path

from hooks import views
from hooks.views import ToolConsumer, WebhookConsumer, event_consumer

urlpatterns = [
    path("hook/", WebhookConsumer.as_view()),
    path("tool/", ToolConsumer.as_view(template_name="lti.html")),
    re_path(r"^events/$", event_consumer),
    url(r"^old-events/$", views.event_consumer),
    path("api/", include("hooks.api.urls")),
]
