from django.http import JsonResponse
from django.views import View
from django.views.generic import TemplateView


class WebhookConsumer(View):
    def post(self, request):
        return JsonResponse({})


class ToolConsumer(TemplateView):
    template_name = "tool.html"


def event_consumer(request):
    return JsonResponse({"ok": True})
