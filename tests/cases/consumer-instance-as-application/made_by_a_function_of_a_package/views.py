from rest_framework.viewsets import ModelViewSet


class BasketViewSet(ModelViewSet):
    pass


class OrderViewSet(ModelViewSet):
    pass
