from django.http import HttpResponse
from rest_framework.views import APIView


def health(request):
    return HttpResponse("ok")


async def stream(request):
    return HttpResponse("ok")


class HomeView(APIView):
    def get(self, request):
        return HttpResponse("home")
