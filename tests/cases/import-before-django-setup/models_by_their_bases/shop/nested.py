from django.db.models import Model


class Fixtures:
    class Sample(Model):
        class Meta:
            app_label = "shop"
